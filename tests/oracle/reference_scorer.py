"""Reference scorer for means and sums, in exact fractions, and the quantiles of Student's t.

Standard library only (Python 3.11 or newer), written apart from the program so that the two can be
compared. `python3 reference_scorer.py`, in this folder, checks the packs.
"""
import math
import tomllib
from fractions import Fraction as F
from decimal import Decimal, ROUND_HALF_UP

# ---------- pack scoring ----------
def load(path):
    return tomllib.load(open(path,'rb'))
def item_value(pack, item, code):
    rs = next(r for r in pack['response_set'] if r['id']==item['responses'])
    vals=[F(str(o['value'])) for o in rs['options']]
    v=F(str(next(o['value'] for o in rs['options'] if o['code']==code)))
    return (max(vals)+min(vals)-v) if item.get('reverse') else v
def score(pack, answers):
    out={}
    items={i['id']:i for i in pack['item']}
    for s in pack['scale']:
        got=[item_value(pack,items[i],answers[i]) for i in s['items'] if i in answers]
        n=len(s['items'])
        if len(got)<s['min_answered']: out[s['id']]='none:too-few-answers'; continue
        if s['missing']=='none-if-incomplete' and len(got)<n: out[s['id']]='none:incomplete'; continue
        m=sum(got)/len(got)
        y = m if s['method']=='mean' else (sum(got) if s['missing']=='none-if-incomplete' else m*n)
        t = s.get('transform'); out[s['id']] = y*F(str(t['a']))+F(str(t['b'])) if t else y
    return out
def rhu(x,d):
    q=Decimal(1).scaleb(-d)
    return (Decimal(x.numerator)/Decimal(x.denominator)).quantize(q,rounding=ROUND_HALF_UP)
def check(path):
    p=load(path); ok=True
    for v in p['vector']:
        r=score(p,v['answers'])
        for k,e in v['expect'].items():
            if isinstance(e,str) and e.startswith('none'): good = r[k]==e
            else: good = (not isinstance(r[k],str)) and r[k]==F(str(e))
            if not good: ok=False; print('MISMATCH',path,v['name'],k,'got',r[k],'expected',e)
        print(path.split('/')[-1],'|',v['name'],'|',{k:(str(rhu(x,next(s['decimals'] for s in p['scale'] if s['id']==k))) if not isinstance(x,str) else x) for k,x in r.items()})
    print('PACK',path,'OK' if ok else 'FAILED')

# ---------- t quantile ----------
def t_cdf(t,df):
    # numeric integration (Simpson) of t density
    c=math.exp(math.lgamma((df+1)/2)-math.lgamma(df/2))/math.sqrt(df*math.pi)
    f=lambda x:c*(1+x*x/df)**(-(df+1)/2)
    n=20000; h=t/n
    s=f(0)+f(t)+4*sum(f((2*i-1)*h) for i in range(1,n//2+1))+2*sum(f(2*i*h) for i in range(1,n//2))
    return 0.5+s*h/3
def t_q(p,df):
    lo,hi=0,20
    for _ in range(60):
        mid=(lo+hi)/2
        if t_cdf(mid,df)<p: lo=mid
        else: hi=mid
    return (lo+hi)/2
if __name__=='__main__':
    for p in ('packs/cbi-structure-demo.toml','packs/olbi-structure-demo.toml','packs/own-full.toml','packs/made-up.toml'): check(p)
    print('t .975:',{df:round(t_q(.975,df),3) for df in range(4,24)})
