"""Reference statistics of series: usual ranges, control limits, trends and confidence intervals.

Run directly, it prints the worked examples that the scoring was designed with.
"""
import math
import statistics as st
from reference_scorer import t_q
from fractions import Fraction as F
T={df:round(t_q(.975,df),3) for df in range(4,24)}
def usual_range(xs, floor, lo, hi):
    n=len(xs); m=sum(xs)/n; s=math.sqrt(sum((x-m)**2 for x in xs)/(n-1))
    h=max(T[n-1]*s*math.sqrt(1+1/n), floor)
    return dict(n=n,mean=m,sd=s,half=h,low=max(lo,m-h),high=min(hi,m+h))
def xmr(xs,lo,hi):
    m=sum(xs)/len(xs); mr=[abs(a-b) for a,b in zip(xs[1:],xs)]; mb=sum(mr)/len(mr)
    return dict(mean=m,mr=mr,mrbar=mb,sigma=mb/1.128,low=max(lo,m-2.66*mb),high=min(hi,m+2.66*mb),umr=3.267*mb)
def ewma(xs,mu,sg,lam=.2,L=2.7):
    z=mu; out=[]
    for t,x in enumerate(xs,1):
        z=lam*x+(1-lam)*z
        w=L*sg*math.sqrt(lam/(2-lam)*(1-(1-lam)**(2*t)))
        out.append((round(z,3),round(mu-w,3),round(mu+w,3), z>mu+w or z<mu-w))
    return out
def theilsen(ts,xs):
    sl=sorted((xs[j]-xs[i])/(ts[j]-ts[i]) for i in range(len(xs)) for j in range(i+1,len(xs)))
    return st.median(sl),len(sl)
def mk(xs):
    n=len(xs); S=sum((xs[j]>xs[i])-(xs[j]<xs[i]) for i in range(n) for j in range(i+1,n))
    from collections import Counter
    ties=[c for c in Counter(xs).values() if c>1]
    var=(n*(n-1)*(2*n+5)-sum(c*(c-1)*(2*c+5) for c in ties))/18
    z=0 if S==0 else (S-(1 if S>0 else -1))/math.sqrt(var)
    p=math.erfc(abs(z)/math.sqrt(2))
    return S,var,z,p
def wilson(k,n,z=1.959964):
    p=k/n; d=1+z*z/n; c=(p+z*z/(2*n))/d; h=z*math.sqrt(p*(1-p)/n+z*z/(4*n*n))/d
    return p,c-h,c+h
if __name__=='__main__':
    # W1 own 4-item scale with one reversed item
    def own(vals,rev,minans=3):
        got=[(4-v if i in rev else v) for i,v in enumerate(vals) if v is not None]
        return None if len(got)<minans else 25*F(sum(got),len(got))
    print('W1',own([3,2,1,3],{2}), own([3,2,1,3],set()))
    print('W2',own([3,None,1,3],{2}), float(own([3,None,1,3],{2})))
    print('W3',own([3,None,1,None],{2}))
    # RCI
    SD,r=18.0,0.90
    sem=SD*math.sqrt(1-r); sd=sem*math.sqrt(2); print('W4 sem',round(sem,4),'sdiff',round(sd,4),'sdc95',round(1.96*sd,4),'sdc90',round(1.645*sd,4))
    for a,b in ((41.7,54.2),(41.7,62.5)): print('   RC',a,b,round((b-a)/sd,4))
    sdp,rp=0.75,0.80
    sem=sdp*math.sqrt(1-rp);sd2=sem*math.sqrt(2);print('W4b 0-4 scale sem',round(sem,4),round(sd2,4),round(1.96*sd2,4))
    # baseline
    b=[50,56.25,43.75,50,62.5,56.25,50,43.75]
    print('W5',{k:(round(v,3) if isinstance(v,float) else v) for k,v in usual_range(b,12.5,0,100).items()})
    b2=[25,25,25,25,25,25]
    print('W6 flat',usual_range(b2,12.5,0,100))
    b3=[6,7,5,8,9,7]
    print('W6b bounded pulse',{k:(round(v,3) if isinstance(v,float) else v) for k,v in usual_range(b3,2,0,10).items()})
    w=[4,5,3,4,6,5,4,5,3,4]
    print('W7 xmr',xmr(w,0,10)); print('W7 pi',usual_range(w,2,0,10))
    x=xmr(w,0,10)
    print('W8 ewma',ewma([5,6,5,6,6,7,6],x['mean'],x['sigma']))
    ts=[0,4,8,12,16,20,24,28]; xs=[37.5,43.75,37.5,50,50,56.25,50,62.5]
    print('W9 theilsen/wk',theilsen(ts,xs),'per 4wk',theilsen(ts,xs)[0]*4,'MK',mk(xs))
    ys=[50,43.75,56.25,50,43.75,50,56.25,50]; print('W9b',theilsen(ts,ys),mk(ys))
    for k,n in ((5,7),(2,7),(7,7),(12,16)): print('W10 wilson',k,n,[round(v,3) for v in wilson(k,n)])
    # MMD structure
    fd=[(3,4),(2,3),(0,4),(4,1)]+[(0,2)]*23
    print('W11 mmd',sum(f*d for f,d in fd), 'max',27*16)
    # ProQOL
    rev={1,4,15,17,29}; BO=[1,4,8,10,15,17,19,21,26,29]; CS=[3,6,12,16,18,20,22,24,27,30]; STS=[2,5,7,9,11,13,14,23,25,28]
    assert sorted(BO+CS+STS)==list(range(1,31))
    allk=lambda k:{i:k for i in range(1,31)}
    def pq(a): return {n:sum((6-a[i]) if i in rev else a[i] for i in s) for n,s in (('cs',CS),('bo',BO),('sts',STS))}
    print('W12 proqol all3',pq(allk(3)),'all1',pq(allk(1)),'all5',pq(allk(5)))
    a={i:3 for i in range(1,31)}; a.update({1:2,4:2,15:1,17:2,29:3,8:4,10:4,19:5,21:4,26:3}); print('   mixed',pq(a))
    # BAT-12
    bat=[4,3,3, 2,2,3, 3,2,2, 2,3,2]; print('W13 bat12',sum(bat)/12,[sum(bat[i:i+3])/3 for i in (0,3,6,9)])
    bat2=[3,3,3,2,2,3,2,2,3,3,2,2]; print('   bat12b',sum(bat2),sum(bat2)/12)
    bat3=[3,3,3,2,2,3,2,2,3,3,2,3]; print('   bat12c',sum(bat3),sum(bat3)/12)
    # PFI
    pf=[3,3,2,3,4,3]; we=[1,2,1,1]; idd=[0,1,1,2,1,1]; print('W14 pfi',sum(pf)/6,sum(we)/4,sum(idd)/6,sum(we+idd)/10)
    # median of three smoothing
    s=[4,4,9,5,5,6]; print('W15 med3',[st.median(s[max(0,i-1):i+2]) if 0<i<len(s)-1 else s[i] for i in range(len(s))])
