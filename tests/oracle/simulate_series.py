"""Simulates rating series and prints how often each candidate rule for a trend raises a flag."""
import math
import random
from series_statistics import usual_range, xmr
random.seed(20261121)
def series(n,phi,sd,mu,shift=0,start=None):
    e=sd*math.sqrt(1-phi*phi); z=random.gauss(0,sd); out=[]
    for t in range(n):
        z=phi*z+random.gauss(0,e)
        v=mu+z+(shift if start is not None and t>=start else 0)
        out.append(min(10,max(0,round(v))))
    return out
def flags(xs,nb,floor=2):
    b=xs[:nb]; r=usual_range(b,floor,-99,99); x=xmr(b,-99,99); h=max(x['high']-x['mean'],floor)
    side=[(1 if v>r['mean']+r['half'] else -1 if v<r['mean']-r['half'] else 0) for v in xs[nb:]]
    xs2=[(1 if v>x['mean']+h else -1 if v<x['mean']-h else 0) for v in xs[nb:]]
    R1=[s!=0 for s in side]
    R2=[any(side[max(0,i-2):i+1].count(k)>=2 for k in(1,-1)) and side[i]!=0 for i in range(len(side))]
    X=[s!=0 for s in xs2]
    run=[]; c=0; last=0
    for v in xs[nb:]:
        k=1 if v>r['mean'] else -1 if v<r['mean'] else 0
        c=c+1 if k==last and k!=0 else 1; last=k; run.append(c>=8 and k!=0)
    # run needs also mean of the 8 to differ by >= floor
    run2=[]
    for i,f in enumerate(run):
        ok=f and abs(sum(xs[nb+i-7:nb+i+1])/8-r['mean'])>=floor*0.75
        run2.append(ok)
    return dict(R1=R1,R2=R2,X=X,RUN8=run,R2orRUN8=[a or b for a,b in zip(R2,run)],R2orRUN8m=[a or b for a,b in zip(R2,run2)])
N=4000
print("P(at least one flag in 26 weekly points, nothing changed)")
for nb in (6,8,12):
    for phi in (0,.3,.5):
        acc={}
        for _ in range(N):
            f=flags(series(nb+26,phi,1.5,4.5),nb)
            for k,v in f.items(): acc[k]=acc.get(k,0)+any(v)
        print('n_base',nb,'phi',phi,{k:round(v/N,2) for k,v in acc.items()})
print("P(flag within first 6 points after sustained rise)")
for nb in (8,12):
    for sh in (1.5,3.0):
        acc={}
        for _ in range(N):
            xs=series(nb+6,.3,1.5,4.5,sh,nb); f=flags(xs,nb)
            for k,v in f.items(): acc[k]=acc.get(k,0)+any(v)
        print('n_base',nb,'shift',sh,'(=%.0f sd)'%(sh/1.5),{k:round(v/N,2) for k,v in acc.items()})
